export const links = {
  imports: '/imports',
  preview: (id: string) => `/imports/${id}`,
  template: (name: string) => `/imports/templates/${name}`,
  settings: '/settings',
  proposals: '/entries/proposals',
  drafts: '/entries?show=drafts',
};
