"""Lives: births, deaths, ages, and what people are said to have done when."""
