"""The steps of an event: challenges, cases, visit, recommendations, evaluation."""
