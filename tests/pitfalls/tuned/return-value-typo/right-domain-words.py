# side_effects and returns are real attributes of the things mocked here, not misspelled settings.
# --- pharmacy/leaflet.py
def leaflet(drug):
    lines = [drug.name_on_box.upper()]
    lines += [f"- {effect}" for effect in drug.side_effects]
    return "\n".join(lines)


def yearly_growth(fund, registry):
    returns = registry.lookup(fund.isin).returns
    return round(sum(returns) / len(returns), 2)
# --- tests/test_leaflet.py
from unittest.mock import Mock

from pharmacy.leaflet import leaflet, yearly_growth


def test_leaflet_lists_side_effects():
    drug = Mock()
    drug.name_on_box = "Calmex"
    drug.side_effects = ["drowsiness", "dry mouth"]

    assert leaflet(drug) == "CALMEX\n- drowsiness\n- dry mouth"


def test_yearly_growth_is_the_mean():
    registry = Mock()
    registry.lookup.return_value = Mock(returns=[4.0, 6.0, 2.0])

    assert yearly_growth(Mock(isin="NO0001"), registry) == 4.0
    registry.lookup.assert_called_once_with("NO0001")
