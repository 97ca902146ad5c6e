"""Order and distance of the dates of a text: "two years later, in 1960", "opened … and closed …"."""
