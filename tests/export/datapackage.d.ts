/** The package has no types of its own; this is what the tests use of it. */
declare module "datapackage" {
  interface Resource {
    name: string;
    tabular: boolean;
    read(options?: { keyed?: boolean }): Promise<unknown[]>;
  }
  export class Package {
    static load(descriptor: string): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }
}
