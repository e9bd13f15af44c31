# Writes to tmp_path without taking it as a parameter.
# --- recipes/export.py
def export(recipes, folder):
    for name, steps in recipes.items():
        (folder / f"{name}.txt").write_text("\n".join(steps))
    return len(recipes)
# --- tests/test_export.py
from recipes.export import export


def test_one_file_per_recipe():
    assert export({"soup": ["chop", "boil"], "toast": ["toast"]}, tmp_path) == 2

    assert (tmp_path / "soup.txt").read_text() == "chop\nboil"
