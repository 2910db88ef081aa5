"""Attendance reports of meetings online."""
