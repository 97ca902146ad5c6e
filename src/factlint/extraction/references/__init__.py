"""Short forms, numbered parts and cited works: what a text refers to in itself."""
