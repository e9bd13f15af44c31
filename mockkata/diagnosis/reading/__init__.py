"""What several rules want to know of a case: read from its evidence and its source code, without a judgement."""
