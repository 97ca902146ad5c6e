"""What holds for all tests."""

from hypothesis import HealthCheck, settings

# How busy a machine is says nothing about the code.
settings.register_profile("factlint", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("factlint")
