/**
 * Reads a merchant's brief: segments, facts, names, keywords; lexicons and grammar of the words.
 */
@org.jspecify.annotations.NullMarked
package app.vitrine.gateway.local.language;
