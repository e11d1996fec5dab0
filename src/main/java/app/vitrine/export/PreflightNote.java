package app.vitrine.export;

import app.vitrine.domain.qa.Severity;

/**
 * Something in a pack that does not meet a marketplace's rule, or was shortened to meet it.
 *
 * @param severity blocking when the rule is the platform's own word, a warning otherwise; for
 *     information when the text was made to fit
 * @param subject the file or text it is about, such as {@code product_page.en.1 title}
 * @param message what was measured, what the rule is and what to do
 */
public record PreflightNote(Severity severity, String subject, String message) {}
