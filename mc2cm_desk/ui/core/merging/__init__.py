"""The sheet on which two records become one."""
