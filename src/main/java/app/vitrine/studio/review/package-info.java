/** Many packages one after another, by keyboard, in the whole window. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.review;
