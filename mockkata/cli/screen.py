"""The whole terminal as a screen: drawn in place, keys as they are pressed, and all as it was afterwards.

The terminal itself is prompt_toolkit's: it works in cmd and PowerShell too, writes only what has changed, and follows
the size.
"""

from collections.abc import Callable

from prompt_toolkit.application import Application
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import FormattedTextControl, Layout, Window

REDRAW_EVERY = 0.02
"""Seconds between two drawings, at least."""
ESCAPE_WAIT = 0.05
"""Seconds after which the Esc key is that key, and not the beginning of another one's code."""


class Screen:
    """A terminal taken over until `leave` is called.

    ``draw`` gets columns and rows and returns the lines, each of them pieces of text after their style in
    prompt_toolkit's words; ``press`` gets the name of each key: the character, or ``up``, ``pagedown``, ``escape``,
    ``c-c`` and the like.
    """

    def __init__(self, draw: Callable[[int, int], list[list[tuple[str, str]]]], press: Callable[[str], None]) -> None:
        self._draw = draw
        self._press = press
        text = FormattedTextControl(self._text, show_cursor=False)
        self._application: Application[int] = Application(
            layout=Layout(Window(text, always_hide_cursor=True)),
            key_bindings=self._keys(),
            full_screen=True,
            min_redraw_interval=REDRAW_EVERY,
        )
        self._application.ttimeoutlen = self._application.timeoutlen = ESCAPE_WAIT

    async def run(self) -> int:
        """Show it; return the exit code given to `leave`.

        Raises what ``draw`` or ``press`` raised, and what was given to `fail`. The terminal is as it was before.
        """
        return await self._application.run_async(set_exception_handler=False)

    def redraw(self) -> None:
        """Draw anew, soon; cheap where it is asked for again and again."""
        self._application.invalidate()

    def leave(self, code: int) -> None:
        """Give the terminal back."""
        if self._application.is_running and not self._application.is_done:
            self._application.exit(result=code)

    def fail(self, fault: BaseException) -> None:
        """Give the terminal back, and let `run` raise."""
        if self._application.is_running and not self._application.is_done:
            self._application.exit(exception=fault)

    def _text(self) -> StyleAndTextTuples:
        size = self._application.output.get_size()
        try:
            lines = self._draw(size.columns, size.rows)
        except Exception as fault:  # noqa: BLE001 - `run` raises it, once the terminal is given back
            self.fail(fault)
            return []
        text: StyleAndTextTuples = []
        for line in lines:
            text += [*line, ("", "\n")]
        return text[:-1]

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()

        @keys.add(Keys.Any)
        def press(event: KeyPressEvent) -> None:
            try:
                self._press(event.key_sequence[0].key)
            except Exception as fault:  # noqa: BLE001 - as above
                self.fail(fault)

        @keys.add("c-z")
        def sleep(event: KeyPressEvent) -> None:
            event.app.suspend_to_background()

        return keys
