/** Reads films and pictures as they were written: facts, frames, loudness, the picture's edge. */
@org.jspecify.annotations.NullMarked
package app.vitrine.media.probe;
