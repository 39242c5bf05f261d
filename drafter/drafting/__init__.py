"""The loop that joins the two arms: prompt, reply, check, repair; and the draft that comes of it."""
