package org.muniment.system;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one running {@link Product} to tests; the first that asks starts it, the end of the run stops it. */
public final class ProductExtension implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(ProductExtension.class);

    /** Closed by JUnit when the last test of the run has ended. */
    private record Running(Product product) implements AutoCloseable {
        @Override
        public void close() {
            product.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Product.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent("product", key -> new Running(Product.start()), Running.class)
                .product();
    }
}
