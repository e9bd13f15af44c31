from myapp.pages import Typesetter, break_lines


def test_the_lines_are_right():
    typesetter = Typesetter(break_lines)

    for text in ["the quick brown fox", "", "jumps over the lazy dog"]:
        for width in [10, 15, 10]:
            assert typesetter.lines(text, width) == break_lines(text, width)
