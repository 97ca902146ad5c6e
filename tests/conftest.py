"""What holds for all tests."""

import signal

from hypothesis import HealthCheck, settings

# How busy a machine is says nothing about the code.
settings.register_profile("factlint", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("factlint")

# Whoever starts the tests in the background may have told them to ignore interrupts, and so all that they start.
signal.signal(signal.SIGINT, signal.default_int_handler)
