/** States of packages and runs (contract §2). */
@org.jspecify.annotations.NullMarked
package app.vitrine.domain.state;
