"""What a text says of the order and distance of its dates: "two years later, in 1960", "opened … and closed …"."""
