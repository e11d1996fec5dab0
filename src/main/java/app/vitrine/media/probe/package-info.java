/** Reads films as they were written: facts, frames, loudness. */
@org.jspecify.annotations.NullMarked
package app.vitrine.media.probe;
