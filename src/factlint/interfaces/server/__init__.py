"""The language server: a subset of the Language Server Protocol 3.17, without a library."""
