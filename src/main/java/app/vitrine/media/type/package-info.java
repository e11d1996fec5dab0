/** Letters on pictures: fonts, line breaking, captions and how long they take to read. */
@org.jspecify.annotations.NullMarked
package app.vitrine.media.type;
