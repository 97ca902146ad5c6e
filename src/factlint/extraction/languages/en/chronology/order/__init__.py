"""How English tells what comes before or after what."""
