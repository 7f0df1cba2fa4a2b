/** The published documents are this partnership's, and what is made by them goes by its name. Source: MASA 1. */
export const PARTNERSHIP = "Derby and Derbyshire Safeguarding Children Partnership";
