/** What changed between two texts, word by word. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.diff;
