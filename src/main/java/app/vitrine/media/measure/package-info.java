/** Measurements on pictures as they were written. */
@org.jspecify.annotations.NullMarked
package app.vitrine.media.measure;
