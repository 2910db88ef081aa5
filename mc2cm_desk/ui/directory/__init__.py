"""Cities, organisations and people of the library: corrected, merged, added."""
