/** Pictures that point at a product and say what is good about it. */
@org.jspecify.annotations.NullMarked
package app.vitrine.media.callout;
