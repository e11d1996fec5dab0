package app.vitrine.domain.copy;

/** How a text is built; variants of one channel differ in it. */
public enum Framework {
  FEATURE_ADVANTAGE_BENEFIT,
  PROBLEM_SOLUTION,
  STORY,
  QUESTION_ANSWER,
  LIST
}
