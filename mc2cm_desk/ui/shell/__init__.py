"""The frame around the screens: rail, top bar, palette, toasts."""
