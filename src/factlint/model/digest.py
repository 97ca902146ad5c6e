"""Digests of contents. BLAKE2b as `hashlib` has it, without OpenSSL, which takes 3 ms to load."""

from __future__ import annotations

try:
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

__all__ = ["blake2b"]
