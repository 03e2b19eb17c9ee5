export default { title: 'Learn Git' };
