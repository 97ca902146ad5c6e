"""The exit codes, and the message for every way in which a command can end."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from factlint import __version__
from factlint.engine.errors import UsageError
from factlint.interfaces.configuration import ConfigurationError

CLEAN = 0  # nothing at or above --fail-on
FINDINGS = 1
FAILED = 2  # could not run: usage, configuration, rule base
INTERRUPTED = 130  # 128 + SIGINT, as shells count


def exit_code(command: Callable[[], int]) -> int:
    """Run a command; whatever it raises becomes a message on stderr and an exit code."""
    _open_streams()
    try:
        code = command()
        sys.stdout.flush()
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:
        leave_closed_pipe()
        code = CLEAN
    except ConfigurationError as error:
        sys.stderr.write(f"{error}\n")
        code = _failed("the configuration cannot be used, nothing was checked")
    except UsageError as error:
        code = _failed(str(error))
    except OSError as error:
        code = _failed(_of_the_system(error))
    except Exception as error:  # noqa: BLE001 - the last door
        code = _failed(_of_packs(error) or _crash())
    return code


def _open_streams() -> None:
    """Give a process that was started without standard streams (`>&-`) some that discard everything."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - for the life of the process


def leave_closed_pipe() -> None:
    """Discard quietly what is still buffered for a reader that has gone (`… | head`)."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _of_packs(error: Exception) -> str | None:
    """Write all errors of rule packs, each with its place; returns their number, or None for another error."""
    from factlint.knowledge.problems import PackErrors  # noqa: PLC0415 - only once something went wrong

    if not isinstance(error, PackErrors):
        return None
    count = len(error.problems)
    sys.stderr.write("".join(f"{problem}\n" for problem in error.problems))
    return f"{count} {'error' if count == 1 else 'errors'} in rule packs, nothing was checked"


def _of_the_system(error: OSError) -> str:
    return f"{error.filename}: {error.strerror}" if error.filename else error.strerror or str(error)


def _failed(message: str) -> int:
    sys.stderr.write(f"factlint: {message}\n")
    return FAILED


def _crash() -> str:
    import traceback  # noqa: PLC0415 - only once something went wrong

    traceback.print_exc()
    python = ".".join(map(str, sys.version_info[:3]))
    return (
        f"internal error in factlint {__version__} on Python {python} ({sys.platform}). This is a defect of "
        "factlint, not of your text. Please report it with the lines above and, if you can share it, the text."
    )
