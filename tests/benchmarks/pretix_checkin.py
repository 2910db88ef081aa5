"""Check-ins by pretix, one for each line that comes in; its time in milliseconds goes out.

Run by the interpreter of an environment where pretix is installed and migrated, with
``PRETIX_CONFIG_FILE`` and ``DATA_DIR`` set. Its look-up by secret and its ``perform_checkin`` are
timed, without network and without any task that its worker would do.
"""

# ruff: noqa: E402
# pyright: basic, reportMissingImports=false
import os
import sys
import time
import uuid
from datetime import timedelta
from decimal import Decimal

os.environ["DJANGO_SETTINGS_MODULE"] = "pretix.settings"

import django

django.setup()

import logging

from django.db import transaction
from django.utils.timezone import now
from django_scopes import scope, scopes_disabled
from pretix.api.webhooks import notify_webhooks
from pretix.base.models import Event, Item, Order, OrderPosition, Organizer
from pretix.base.services.checkin import perform_checkin


def main(people: int) -> None:
    """Put so many people on a list, then check one in for each line."""
    logging.disable(logging.CRITICAL)
    notify_webhooks.apply_async = lambda *_given, **_named: None
    with scopes_disabled():
        organizer, event, entry = _event(people)
    with scope(organizer=organizer):
        secrets = list(
            OrderPosition.objects.filter(order__event=event).values_list("secret", flat=True)
        )
        print("ready", flush=True)
        for _line, secret in zip(sys.stdin, secrets, strict=False):
            begun = time.perf_counter()
            position = OrderPosition.objects.select_related("order", "item", "order__event").get(
                secret=secret, order__event=event
            )
            perform_checkin(position, entry, {})
            print((time.perf_counter() - begun) * 1000, flush=True)


def _event(people: int) -> tuple[object, object, object]:
    slug = "b" + uuid.uuid4().hex[:8]
    organizer = Organizer.objects.create(name="Bench", slug=slug)
    event = Event.objects.create(
        organizer=organizer,
        name="Bench",
        slug="event",
        currency="EUR",
        live=True,
        date_from=now() + timedelta(days=1),
    )
    price = Decimal("0.00")
    item = Item.objects.create(event=event, name="Ticket", default_price=price, admission=True)
    entry = event.checkin_lists.create(name="Entry", all_products=True)
    channel = organizer.sales_channels.get(identifier="web")
    with transaction.atomic():
        for number in range(people):
            order = Order.objects.create(
                event=event,
                code=f"B{number:05d}",
                email=f"somebody{number}@example.org",
                status=Order.STATUS_PAID,
                datetime=now(),
                expires=now() + timedelta(days=9),
                total=price,
                locale="en",
                sales_channel=channel,
            )
            OrderPosition.objects.create(
                order=order,
                item=item,
                price=price,
                attendee_name_parts={"full_name": f"Participant {number}"},
                positionid=1,
                secret=uuid.uuid4().hex,
            )
    return organizer, event, entry


if __name__ == "__main__":
    main(int(sys.argv[1]))
