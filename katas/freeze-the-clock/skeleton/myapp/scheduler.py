"""When somebody is there to answer the phone."""

from datetime import datetime


def is_business_hours() -> bool:
    """Whether it is business hours now: from 9:00 until just before 17:00, every day.

    The time is that of `datetime.now()` at the moment of the call. At 9:00:00 business
    begins, at 17:00:00 it is over.
    """
    return 9 <= datetime.now().hour < 17
