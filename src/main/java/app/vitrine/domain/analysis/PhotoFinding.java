package app.vitrine.domain.analysis;

import app.vitrine.domain.qa.Severity;

/**
 * Something measured about the photo.
 *
 * @param id a stable word: {@code resolution}, {@code sharpness}, {@code exposure}, {@code
 *     compression}, {@code product_found}, {@code outline}, {@code product_cropped}
 * @param passed whether it is good enough
 * @param measured the value, in the unit the expectation names
 * @param expected the value it should have
 */
public record PhotoFinding(
    String id,
    Severity severity,
    boolean passed,
    double measured,
    String expected,
    String message) {}
