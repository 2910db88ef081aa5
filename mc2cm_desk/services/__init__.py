"""What people do, in their words: one module a noun, one function a verb."""
