package app.vitrine.studio.text;

/**
 * A text of the engine's, as an argument of a pattern: it is said in the language chosen.
 *
 * @param stored as the engine wrote it
 */
public record Told(String stored) {}
