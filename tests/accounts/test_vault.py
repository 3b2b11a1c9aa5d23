"""A sealed secret opens at its own place, with its own key, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relance.accounts.vault import Vault, new_key, parse_keyring
from relance.core.errors import ConfigError, SecretError
from relance.core.secret import Secret

KEY = "A" * 43 + "="  # 32 octets of zero: the names of tests are the same in every process

OLD, NEW = bytes(range(32)), bytes(range(32, 64))
VAULT = Vault({"k1": OLD}, "k1")
PLACE = ("mailbox", "7", "password")

places = st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=4).map(
    tuple
)


@given(text=st.text(st.characters(exclude_categories=["Cs"])), place=places)
def test_what_is_sealed_opens_at_its_place(text: str, place: tuple[str, ...]) -> None:
    token = VAULT.seal(Secret(text), bound_to=place)

    assert VAULT.open(token, bound_to=place).reveal() == text


@given(here=places, there=places)
def test_a_token_moved_to_another_place_does_not_open(
    here: tuple[str, ...], there: tuple[str, ...]
) -> None:
    token = VAULT.seal(Secret("canary"), bound_to=here)

    if here == there:
        assert VAULT.open(token, bound_to=there) == Secret("canary")
    else:
        with pytest.raises(SecretError, match="moved"):
            VAULT.open(token, bound_to=there)


def test_parts_of_a_place_do_not_run_into_each_other() -> None:
    token = VAULT.seal(Secret("canary"), bound_to=("mailbox", "77"))

    with pytest.raises(SecretError):
        VAULT.open(token, bound_to=("mailbox7", "7"))


def test_no_letter_of_a_token_can_change() -> None:
    token = VAULT.seal(Secret("canary"), bound_to=PLACE)

    for place, letter in enumerate(token):
        for other in {"A", "B", "-", "="} - {letter}:
            with pytest.raises(SecretError):
                VAULT.open(token[:place] + other + token[place + 1 :], bound_to=PLACE)


@pytest.mark.parametrize("token", ["", "v1", "v1.k1.", "v1.k1.AAAA", "v2.k1.AAAA", "canary", "…"])
def test_what_was_never_sealed_is_refused(token: str) -> None:
    with pytest.raises(SecretError):
        VAULT.open(token, bound_to=PLACE)


def test_a_token_cut_short_is_refused() -> None:
    token = VAULT.seal(Secret("canary"), bound_to=PLACE)

    for end in range(len(token)):
        with pytest.raises(SecretError):
            VAULT.open(token[:end], bound_to=PLACE)


def test_sealing_twice_gives_two_tokens() -> None:
    assert VAULT.seal(Secret("a"), bound_to=PLACE) != VAULT.seal(Secret("a"), bound_to=PLACE)


def test_a_token_does_not_show_its_secret() -> None:
    assert "canary" not in VAULT.seal(Secret("canary"), bound_to=PLACE)


def test_another_key_of_the_same_name_does_not_open() -> None:
    token = VAULT.seal(Secret("canary"), bound_to=PLACE)

    with pytest.raises(SecretError, match="another key"):
        Vault({"k1": NEW}, "k1").open(token, bound_to=PLACE)


def test_a_key_that_is_not_at_hand_is_named() -> None:
    token = VAULT.seal(Secret("canary"), bound_to=PLACE)

    with pytest.raises(SecretError, match="'k1', which is not in the keyring"):
        Vault({"k2": NEW}, "k2").open(token, bound_to=PLACE)


def test_the_key_id_of_a_token_cannot_be_exchanged() -> None:
    both = Vault({"k1": OLD, "k2": OLD}, "k1")
    token = both.seal(Secret("canary"), bound_to=PLACE)

    with pytest.raises(SecretError):
        both.open(token.replace("v1.k1.", "v1.k2."), bound_to=PLACE)


def test_rotation_seals_with_the_current_key_and_lets_the_old_one_go() -> None:
    token = VAULT.seal(Secret("canary"), bound_to=PLACE)
    both = Vault({"k2": NEW, "k1": OLD}, "k2")

    rotated = both.rotate(token, bound_to=PLACE)

    assert not both.is_current(token)
    assert both.is_current(rotated)
    assert Vault({"k2": NEW}, "k2").open(rotated, bound_to=PLACE) == Secret("canary")


def test_rotation_leaves_a_current_token_alone() -> None:
    token = VAULT.seal(Secret("canary"), bound_to=PLACE)

    assert VAULT.rotate(token, bound_to=PLACE) == token


def test_rotation_proves_a_current_token_too() -> None:
    token = VAULT.seal(Secret("canary"), bound_to=PLACE)

    with pytest.raises(SecretError):
        VAULT.rotate(token, bound_to=("mailbox", "8", "password"))


def test_no_error_quotes_the_secret() -> None:
    with pytest.raises(SecretError) as raised:
        VAULT.seal(Secret("canary\ud800"), bound_to=PLACE)

    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__
    assert "canary" not in str(raised.value)


def test_a_secret_without_a_place_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="place"):
        VAULT.seal(Secret("canary"), bound_to=())


def test_a_keyring_setting_is_read_in_its_order() -> None:
    one, two = new_key(), new_key()

    keyring = parse_keyring(f"k2:{two}, k1:{one}")

    assert list(keyring) == ["k2", "k1"]
    assert one != two
    assert Vault(keyring, "k2").seal(Secret("a"), bound_to=PLACE).startswith("v1.k2.")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "entry 1 is not"),
        ("k1", "entry 1 is not"),
        (f"k1:{KEY},", "entry 2 is not"),
        (f"k 1:{KEY}", "entry 1 is not"),
        (f"k1:{KEY},k1:{KEY}", "'k1' stands there twice"),
        ("k1:%%%%", "'k1' is not base64"),
        ("k1:Y2FuYXJ5", "'k1' has 6 octets, not 32"),
    ],
)
def test_a_wrong_keyring_setting_is_named_without_its_keys(text: str, complaint: str) -> None:
    with pytest.raises(ConfigError, match="RELANCE_KEYRING: .*" + complaint) as raised:
        parse_keyring(text)

    assert "Y2FuYXJ5" not in str(raised.value)


@pytest.mark.parametrize(
    ("keyring", "current"),
    [({}, "k1"), ({"k1": OLD}, "k2"), ({"k1": b"short"}, "k1"), ({"k.1": OLD}, "k.1")],
)
def test_a_vault_refuses_a_keyring_it_cannot_use(keyring: dict[str, bytes], current: str) -> None:
    with pytest.raises(ConfigError):
        Vault(keyring, current)
