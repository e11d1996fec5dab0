package app.vitrine.domain.analysis;

/**
 * One thing the merchant said.
 *
 * @param id unique within the package, such as {@code f7}
 * @param text the fact in the words of the brief, tidied
 * @param start first character of the supporting words in the brief
 * @param end one past the last character
 */
public record Fact(String id, FactKind kind, String text, int start, int end) {}
