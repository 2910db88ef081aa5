"""Small steps in a web page: elements with text, links, text behind what is there."""

import base64
from collections.abc import Sequence
from xml.etree import ElementTree as ET


def add_text(place: ET.Element, tag: str, text: str, kind: str = "") -> ET.Element:
    """Add an element with text, and a class where one is given; return it."""
    made = ET.SubElement(place, tag, {"class": kind} if kind else {})
    made.text = text
    return made


def add_link(place: ET.Element, text: str, target: str) -> ET.Element:
    """Add a link to an address or a ``#anchor``; return it."""
    made = ET.SubElement(place, "a", href=target)
    made.text = text
    return made


def append(place: ET.Element, text: str) -> None:
    """Add text behind what is already there."""
    children: Sequence[ET.Element] = list(place)
    if children:
        children[-1].tail = (children[-1].tail or "") + text
    else:
        place.text = (place.text or "") + text


def before(element: ET.Element, text: str) -> None:
    """Keep an element apart from the words before it."""
    element.text = text + (element.text or "")


def data_address(content: bytes, kind: str) -> str:
    """Return content as an address: the page needs no other file."""
    return f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}"
