/** Every visible word, in every language of the studio. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.text;
