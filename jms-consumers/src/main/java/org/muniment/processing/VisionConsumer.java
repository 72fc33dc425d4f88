package org.muniment.processing;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.jboss.ejb3.annotation.DeliveryGroup;

/** Listens on the queue of the stages that look at pictures. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/queue/vision"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "${muniment.consumers.vision:2}")
        })
@DeliveryGroup("vision")
@TransactionManagement(TransactionManagementType.BEAN)
public class VisionConsumer implements MessageListener {

    @Inject
    private StageConsumer stages;

    @Override
    public void onMessage(Message message) {
        stages.consume(Queue.VISION, message);
    }
}
