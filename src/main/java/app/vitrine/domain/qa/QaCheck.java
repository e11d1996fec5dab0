package app.vitrine.domain.qa;

/**
 * One measurement against one expectation.
 *
 * @param id lower_snake_case with the artifact's label, such as {@code image_size.hero}
 */
public record QaCheck(
    String id,
    QaTarget target,
    Severity severity,
    boolean passed,
    String measured,
    String expected,
    String message) {}
