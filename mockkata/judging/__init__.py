"""Judging.

What is run (judge), with which files (staging), how (runner, server), in what world (sandbox), seen by whom (recorder).
"""
