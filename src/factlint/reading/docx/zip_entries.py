"""Entries of a zip archive, read within a limit, and replaced without touching a byte of the others."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from factlint.reading.source import TooLarge, Unreadable

MAX_ENTRY_BYTES = 64 * 2**20
"""The limit for one unpacked entry: twice the largest text file."""

_LOCAL = struct.Struct("<4s5H3I2H")
"""The header before an entry's data (APPNOTE.TXT of PKWARE, section 4.3.7)."""
_LOCAL_NAME, _LOCAL_EXTRA = 9, 10
_CENTRAL = struct.Struct("<4s6H3I5H2I")
"""An entry of the directory at the end (section 4.3.12)."""
_FLAGS, _METHOD, _CRC, _PACKED, _UNPACKED, _NAME, _EXTRA, _COMMENT, _OFFSET = 3, 4, 7, 8, 9, 10, 11, 12, 16
_DAMAGES = (
    BadZipFile,
    NotImplementedError,
    RuntimeError,
    ValueError,
    EOFError,
    OSError,
    zlib.error,
    struct.error,
)
"""Exceptions of the standard library for invalid or damaged archives."""
_END_OFFSET = 16  # in the end record: where the directory begins, four bytes (section 4.3.16)
_END_SIZE = 22  # of that record, without the comment after it
_UTF8_NAME = 0x800
_ZIP64 = 0xFFFFFFFF


def open_zip(data: bytes) -> ZipFile:
    """Open an archive; raises `Unreadable`."""
    try:
        return ZipFile(BytesIO(data))
    except _DAMAGES as error:
        raise Unreadable(f"a damaged zip archive: {error}") from None


def read_entry(archive: ZipFile, name: str) -> bytes | None:
    """The contents of an entry, None if there is none.

    Raises `TooLarge` for more than `MAX_ENTRY_BYTES`, whatever size the archive gives, and `Unreadable`.
    """
    if name not in archive.NameToInfo:
        return None
    try:
        with archive.open(name) as entry:
            content = entry.read(MAX_ENTRY_BYTES + 1)
    except _DAMAGES as error:
        raise Unreadable(f"{name} in the archive cannot be unpacked: {error}") from None
    if len(content) > MAX_ENTRY_BYTES:
        raise TooLarge(f"{name} unpacks to more than the limit of {MAX_ENTRY_BYTES // 2**20} MiB")
    return content


def replace_entries(data: bytes, contents: Mapping[str, bytes]) -> bytes:
    """The archive with new contents in some entries; all other entries keep their bytes. Raises `Unreadable`."""
    try:
        return _with_entries(data, open_zip(data), contents)
    except struct.error:
        raise Unreadable("a damaged zip archive: its directory is cut short") from None


def _with_entries(data: bytes, archive: ZipFile, contents: Mapping[str, bytes]) -> bytes:
    infos = sorted(archive.infolist(), key=lambda info: info.header_offset)
    ends = [info.header_offset for info in infos[1:]] + [archive.start_dir]
    if any(_ZIP64 in (info.header_offset, info.compress_size) for info in infos):
        raise Unreadable("an archive in the format Zip64 is read, but not written")
    if len(archive.NameToInfo) < len(infos):
        raise Unreadable("an archive that holds a name twice is read, but not written")
    pieces: list[bytes] = []
    changed: dict[str, tuple[int, ...]] = {}
    offsets: dict[str, int] = {}
    at = 0
    for info, end in zip(infos, ends, strict=True):
        piece = data[info.header_offset : end]
        if info.filename in contents:
            piece, changed[info.filename] = _packed(piece, contents[info.filename])
        offsets[info.filename] = at
        pieces.append(piece)
        at += len(piece)
    directory = b"".join(_directory(data, archive.start_dir, archive.infolist(), offsets, changed))
    end_record = bytearray(data[len(data) - _END_SIZE - len(archive.comment) :])
    struct.pack_into("<I", end_record, _END_OFFSET, at)
    return b"".join((*pieces, directory, end_record))


def _packed(local: bytes, content: bytes) -> tuple[bytes, tuple[int, ...]]:
    """A local entry with new contents, and the fields of the directory that change with it."""
    fields = list(_LOCAL.unpack_from(local))
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    packed = packer.compress(content) + packer.flush()
    sizes = (zlib.crc32(content), len(packed), len(content))
    fields[2] &= _UTF8_NAME  # no data descriptor follows
    fields[3] = ZIP_DEFLATED
    fields[6:9] = sizes
    names = local[_LOCAL.size : _LOCAL.size + fields[_LOCAL_NAME] + fields[_LOCAL_EXTRA]]
    return _LOCAL.pack(*fields) + names + packed, sizes


def _directory(
    data: bytes,
    start: int,
    infos: list[ZipInfo],
    offsets: Mapping[str, int],
    changed: Mapping[str, tuple[int, ...]],
) -> list[bytes]:
    entries = []
    for info in infos:
        fields = list(_CENTRAL.unpack_from(data, start))
        end = start + _CENTRAL.size + fields[_NAME] + fields[_EXTRA] + fields[_COMMENT]
        fields[_OFFSET] = offsets[info.filename]
        if info.filename in changed:
            fields[_FLAGS] &= _UTF8_NAME
            fields[_METHOD] = ZIP_DEFLATED
            fields[_CRC : _UNPACKED + 1] = changed[info.filename]
        entries.append(_CENTRAL.pack(*fields) + data[start + _CENTRAL.size : end])
        start = end
    return entries
