"""Order keys between which another always fits, so that laptops can insert apart."""

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(DIGITS)


def between(before: str | None, after: str | None) -> str:
    """Return a key that sorts after ``before`` and before ``after`` (none: the end of the list).

    Keys are base-62 fractions without trailing zero, compared as text.
    """
    low, high = before or "", after
    if high is not None and low >= high:
        message = f"{low!r} does not sort before {high!r}"
        raise ValueError(message)
    return _midpoint(low, high)


def _midpoint(low: str, high: str | None) -> str:
    if high is not None:
        shared = 0
        while shared < len(high) and (low[shared : shared + 1] or "0") == high[shared]:
            shared += 1
        if shared:
            return high[:shared] + _midpoint(low[shared:], high[shared:])
    first = DIGITS.index(low[0]) if low else 0
    last = DIGITS.index(high[0]) if high else _BASE
    if last - first > 1:
        # Appending is what people do most: a step of one keeps keys short for thousands of rows.
        step = first + 1 if high is None else (first + last) // 2
        return DIGITS[step]
    if high and len(high) > 1:
        return high[0]
    return DIGITS[first] + _midpoint(low[1:], None)


def spread(count: int) -> list[str]:
    """Return ``count`` keys in order, all of one length, for a list written at once."""
    width = 1
    while (_BASE - 1) ** min(width, 2) * _BASE ** max(width - 2, 0) < count:
        width += 1
    keys: list[str] = []
    value = _BASE ** (width - 1)
    while len(keys) < count:
        # A key that ends in zero would leave no room before the one behind it.
        if value % _BASE:
            keys.append(_written(value))
        value += 1
    return keys


def _written(value: int) -> str:
    rest, digit = divmod(value, _BASE)
    return (_written(rest) if rest else "") + DIGITS[digit]
