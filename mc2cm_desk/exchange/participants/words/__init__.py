"""Words of headings and answers in participants' lists."""
