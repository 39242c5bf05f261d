"""The review page: a paper beside its facts and findings, in one file that needs nothing else."""
