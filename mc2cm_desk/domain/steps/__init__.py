"""Records of the steps of an event: challenges, cases, visit, recommendations, evaluation."""
