"""Files of a library: attachments, drafts, archives, copies, and which copy it is."""
