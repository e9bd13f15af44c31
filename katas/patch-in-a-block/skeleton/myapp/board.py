"""The board at the ferry landing: how warm is it on the other side?"""

from myapp import weather


def board_line(city: str, unit: str = "C") -> str:
    """Return the line for the city: "Oslo: 21.5 C", or with the unit "F" "Oslo: 70.7 F".

    Each line shows the temperature of now, as weather.get_temperature(city) tells it in
    degrees Celsius, with one digit after the point. Fahrenheit is Celsius * 9 / 5 + 32.
    How often it asks for one line may change.
    """
    celsius = weather.get_temperature(city)
    if unit == "F":
        return f"{city}: {celsius * 9 / 5 + 32:.1f} F"
    return f"{city}: {celsius:.1f} C"
